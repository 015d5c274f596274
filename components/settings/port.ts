/** What the options page knows and can do. entrypoints/options has the real ones, the tests have others. */
import type { Notice } from '../../utils/model/notice.ts';
import type { Density, Settings } from '../../utils/model/settings.ts';
import type { Unreadable } from '../../utils/model/unreadable.ts';

export type SettingsPort = {
  load(): Promise<Settings>;
  /** Writes only the fields that `change` returns. Rejects with an Error whose message can be shown. */
  change(change: (before: Settings) => Partial<Settings>): Promise<void>;
  /** Calls `listener` with every change, whoever made it; stops when what is returned is called. */
  follow(listener: (settings: Settings) => void): () => void;
  /** Languages in which packs or the reader's own records have texts, as BCP 47 tags. */
  languages(): Promise<string[]>;
  /** Of mentions in the order of a text, those that are marked. `at`: UTF-16 offset in the text; `twin`: "(WTO)" after its long form. */
  painted<T extends { key: string; at: number; twin: boolean }>(mentions: readonly T[], density: Density): Set<T>;
};

/** Why a file can't be used; see utils/glossary/backup.ts. */
export type BadFile = 'tooLarge' | 'unread' | 'notJson' | 'damaged' | 'foreign' | 'later';

/** Told how far it is, in records. */
export type Progress = (done: number, total: number) => void;

/** A backup that was read, beside what is here: nothing is done yet. All but the last are numbers of records. */
export type Preview = {
  /** ms since 1970 */
  made: number;
  fresh: number;
  newer: number;
  older: number;
  same: number;
  gone: number;
  unreadable: readonly Unreadable[];
  /** Whether the file has settings that differ from those that hold. */
  settings: boolean;
};

export type Restore = { settings: boolean; progress: Progress };

export type Examined =
  | { bad: BadFile }
  | {
      preview: Preview;
      /** Both may be done again when they reject: nothing is lost in between. */
      merge(how: Restore): Promise<void>;
      /** What was here is put aside first; see `standing`. */
      replace(how: Restore): Promise<void>;
    };

export type DataPort = {
  /** How many records are the reader's own. */
  count(): Promise<number>;
  /** Hands a backup to the browser's downloads; the name of the file. */
  save(withSites: boolean): Promise<string>;
  examine(file: File): Promise<Examined>;
  /** When everything was last replaced (ms since 1970), while what was there before is still kept. */
  standing(): Promise<number | undefined>;
  undo(progress: Progress): Promise<void>;
  /** Lets go of what was there before. */
  settle(): Promise<void>;
  erase(progress: Progress): Promise<void>;
};

type Pack = { title: string; version: string; released: string; licence: string; entities: number; names: number };

/** What there is to know of this installation; nothing of what the reader reads. `undefined` where it cannot be had. */
export type About = {
  version: string;
  pack: Pack | undefined;
  records: number | undefined;
  /** Bytes. */
  used: number | undefined;
  persisted: boolean | undefined;
  source: 'database' | 'package' | undefined;
  /** What the background holds: names that can be found, the reader's among them, and the bytes that they take. */
  held: { names: number; bytes: number } | undefined;
  /** "Firefox 150.0, Linux x86_64" */
  browser: string | undefined;
};

export type AboutPort = {
  load(): Promise<About>;
  copy(text: string): Promise<void>;
  /** Address of the welcome page. */
  welcome: string;
};

export type NoticePort = {
  load(): Promise<Notice | undefined>;
  /** The reader has read it. */
  done(): Promise<void>;
};
