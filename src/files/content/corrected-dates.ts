import { DateTime } from 'luxon';
import { isEdtf } from '../../edtf/is-edtf.ts';
import type { CorrectedField, CorrectionFile } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/** Dates and clock times in corrections that no calendar holds: `2021-06-31`, `2021-02-03T25:00:00`. */
export function correctedDateProblems(source: YamlSource, file: CorrectionFile): readonly Diagnostic[] {
  return file.corrections.flatMap((correction, index) =>
    unknownDates(correction).map((value) => ({
      code: 'correction-date',
      severity: 'error' as const,
      file: source.file,
      line: source.lineOf(['corrections', index, 'value']),
      field: `corrections.${index}.value`,
      message: `Cannot use \`${value}\` for \`${correction.field}\`, expected ${EXPECTED[correction.field]}`,
    })),
  );
}

const EXPECTED: Partial<Record<CorrectedField['field'], string>> = {
  date: 'an EDTF date that exists, such as `2021-05-17`, `[2020-04-17..2020-04-22]` or `2021-07-26~`',
  captured: 'an EDTF date that exists, such as `2024-05-27~`',
  mentionedDates: 'EDTF dates that exist, such as `2021-05-17` or `XXXX-07-26`',
  dateTime: 'a day and a clock time that exist, such as `2021-05-17T11:09:00+04:30`',
};

function unknownDates({ field, value }: CorrectedField): readonly string[] {
  const texts = [value].flat().filter((each) => typeof each === 'string');
  if (field === 'dateTime') return texts.filter((text) => !DateTime.fromISO(text, { setZone: true }).isValid);
  return EXPECTED[field] === undefined ? [] : texts.filter((text) => !isEdtf(text));
}
