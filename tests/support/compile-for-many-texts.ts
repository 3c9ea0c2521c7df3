// Before unit tests: they put thousands of texts through the normalizer, as a build of a large archive does.
import { compileForManyTexts } from '../../src/build/compiling.ts';

compileForManyTexts();
