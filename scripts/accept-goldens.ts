// Writes what the normalizer makes of tests/fixtures as the accepted result, after a person has read it.
import './closed-pipe.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const HELP = `usage: npm run accept-goldens -- CASE…
       npm run accept-goldens -- --all

Accepts the normalizer's present result for the named folders of tests/fixtures. Read the difference
first: \`npm test\` shows it. Never run by a test or by CI.`;

const { values, positionals, tokens } = parseArgs({
  options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
  strict: false,
  tokens: true,
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const bogus = tokens.find((token) => token.kind === 'option' && token.name !== 'all');
if (bogus?.kind === 'option' || (!values.all && positionals.length === 0)) {
  const why =
    bogus?.kind === 'option'
      ? `Cannot use the option \`${bogus.rawName}\`: it is not known`
      : 'Cannot tell what to accept';
  console.error(`${why}\n\n${HELP}`);
  process.exit(2);
}

// Only now: the words of all languages take longer to load than a help text to print.
const { FIXTURES, loadFixtures } = await import('../tests/support/fixtures.ts');
const fixtures = loadFixtures();
const unknown = positionals.filter((name) => !fixtures.some((fixture) => fixture.name === name));
if (unknown.length > 0) {
  console.error(
    `Cannot accept \`${unknown.join('`, `')}\`, expected folders of tests/fixtures that hold a raw.txt.`,
  );
  process.exit(2);
}
for (const { name, actual } of fixtures.filter(
  (fixture) => values.all || positionals.includes(fixture.name),
)) {
  for (const [file, text] of Object.entries(actual))
    writeFileSync(new URL(`${name}/${file}`, FIXTURES), text);
  console.log(`accepted ${name}`);
}
