interface ImportMetaEnv {
  /** Digest of the bundled pack's files: another one whenever either is. */
  readonly PACK_VERSION: string;
}
