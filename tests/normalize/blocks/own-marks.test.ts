import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const P = 'The harbor commission said on Tuesday that the old crane must leave the pier by the summer.';
const AR = 'قال رئيس لجنة الميناء يوم الثلاثاء إن الرافعة القديمة يجب أن تغادر الرصيف قبل حلول الصيف المقبل.';
const fields = (...lines: string[]) => normalizeText(lines.join('\n')).record.fields;

describe('a mark that the text itself has for a name', () => {
  it.each([
    [
      ['Norda News', 'Crane leaves the pier after years', '', `SUNDVIK (Norda) – ${P}`, P],
      'Norda News',
      'SUNDVIK',
    ],
    [
      ['Crane leaves the pier after years', '', `KAUBSTADT, (NHA) - ${P}`, P, '', 'Norda Haber Ajansı'],
      'Norda Haber Ajansı',
      'KAUBSTADT',
    ],
    [
      ['راڤين نيوز', 'الرافعة تغادر الرصيف بعد سنوات', '', `الميناء (راڤين) – ${AR}`, AR],
      'راڤين نيوز',
      'الميناء',
    ],
  ])('%j', (lines, source, dateline) => {
    expect(fields(...lines).source.value?.name).toBe(source);
    expect(fields(...lines).dateline.value).toBe(dateline);
  });

  it.each([
    ['a desk', ['Dispatches of the day', 'Crane leaves the pier', '', `SUNDVIK (Dispatches) – ${P}`, P]],
    [
      'the headline’s first word',
      ['Norda crane leaves the pier after years', '', `SUNDVIK (Norda) – ${P}`, P],
    ],
    [
      'a paragraph of the story',
      [`SUNDVIK (Norda) – ${P}`, '', 'Norda said on Monday that it would not pay for the crane.', P],
    ],
  ])('not %s', (_, lines) => expect(fields(...lines).source.value).toBeNull());
});
