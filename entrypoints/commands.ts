/** Injected into a page when the popup first asks it something: most pages are never asked, so none carries this. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCommands } from './content/commands.ts';

export default defineUnlistedScript(() => answerCommands());
