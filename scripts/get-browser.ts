// `npm run browser`: makes sure that there is a browser for the tests, and says which.
import './closed-pipe.ts';
import { getBrowser } from '../tests/support/get-browser.ts';

console.log(
  `Browser for the tests: ${getBrowser(process.env.PATH ?? '', process.getuid?.() === 0, console.log)}`,
);
