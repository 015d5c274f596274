/** In every page: reads it if it is an article, marks what it names, opens cards. Declared in wxt.config.ts (see docs/adr/0003). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { live } from './content/life.ts';

export default defineUnlistedScript(() => live());
