/** The package as our own pages read it: fetched and parsed once a page, whoever asks. */
import { createPackage } from '../../utils/glossary/bundled.ts';
import { packagedFiles } from '../shared/packaged.ts';

export const bundled = createPackage(packagedFiles);
