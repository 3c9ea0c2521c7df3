// Before unit tests: they put thousands of texts through the normalizer, as a build of a large archive does.
import { compileForTexts } from '../../src/build/compiling.ts';

compileForTexts(1000);
