import { describe, expect, it } from 'vitest';
import { readSpeaker } from '../../../src/normalize/lines/speaker.ts';
import { normalizeText } from '../../support/normalize-text.ts';

describe('readSpeaker', () => {
  it.each([
    ['Al-Shammari: We were there.', 'Al-Shammari'],
    ['JW: When was that?', 'JW'],
    ['Dr. Leila Haddad: In May.', 'Dr. Leila Haddad'],
    ['WALLACE (voice-over): The dam held.', 'WALLACE'],
    ['MARTA OKOYE, HOST: Good evening.', 'MARTA OKOYE'],
    ['MARTA OKOYE, HOST (voice-over): Good evening.', 'MARTA OKOYE'],
    ['MARTA OKOYE, HOST:', 'MARTA OKOYE'],
    ['**Müller:** Ja.', 'Müller'],
    ['记者：为什么？', '记者'],
    ['الوزير: لا أعلم.', 'الوزير'],
  ])('reads %j', (text, name) => expect(readSpeaker(text)).toBe(name));

  it.each([
    'Photo: Divers at the dam',
    'Published: 3 May 2021',
    'Correction: The year was wrong.',
    'Read more: Dams of the world',
    'the minister: we were there',
    'https://example.org',
    'Q: Why now?',
    'It was clear to everyone who had been there: the dam would break.',
    '14:05 The dam holds.',
    'Müller:',
    'Okoye, who hosts the show:',
    'ON SUNDAY:',
  ])('reads no speaker in %j', (text) => expect(readSpeaker(text)).toBeNull());
});

describe('a text of named speakers', () => {
  const shape = (text: string) => {
    const { record } = normalizeText(text);
    return [record.fields.kind.value, ...record.blocks.map(({ type }) => type)];
  };
  const [Q, A, P] = ['question', 'answer', 'paragraph'];

  it.each([
    [
      'surnames',
      'Okoye: When was that?\n\nHaddad: In May, after the rains.\n\nIt was late.\n\nOkoye: And then?\n\nHaddad: We left the town.',
      ['interview', Q, A, P, Q, A],
    ],
    [
      'initials, the first and the last turn without a question',
      'JW: When was that?\n\nSK: In May, after the rains.\n\nJW: And then, what happened?\n\nSK: We left the town.\n\nJW: Thank you for your time.',
      ['interview', Q, A, Q, A, Q],
    ],
    [
      'an outlet, though it hardly asks',
      'Tehran Times: Tell us about the dam.\n\nHaddad: It is old and it leaks.\n\nTehran Times: You said it would break.\n\nHaddad: I did say so in May.\n\nTehran Times: When?\n\nHaddad: In the spring, I think.',
      ['interview', Q, A, Q, A, Q, A],
    ],
    [
      'INTERVIEWER',
      'INTERVIEWER: Tell us about the dam.\n\nHADDAD: It is old and it leaks.\n\nINTERVIEWER: Will it break?\n\nHADDAD: Not this year, I hope.',
      ['interview', Q, A, Q, A],
    ],
    [
      'Chinese names',
      '记者：为什么是现在？\n\n李明：因为大坝太老了。\n\n记者：然后呢？\n\n李明：然后我们修好它。',
      ['interview', Q, A, Q, A],
    ],
    [
      'a name that is printed in full once',
      'Marta Okoye: When was that?\n\nLeila Haddad: In May, after the rains.\n\nOkoye: And then?\n\nHaddad: We left the town.',
      ['interview', Q, A, Q, A],
    ],
    [
      'voices of a broadcast',
      `${'HOST: Good evening from the dam.\n\nOKOYE: It was closed at noon today.\n\nHADDAD: Nobody told the town of it.\n\n'.repeat(3)}HOST: Good night to you all.`,
      ['transcript', ...Array(10).fill(P)],
    ],
    [
      'two voices and sounds',
      'BASH: When will it open?\n\nHADDAD: In May, after the rains.\n\n(CROSSTALK)\n\nBASH: And if not?\n\nHADDAD: Then in June.\n\n(APPLAUSE)',
      ['transcript', P, P, P, P, P, P],
    ],
  ])('%s', (_, text, expected) => expect(shape(text)).toEqual(expected));

  it('keeps the names', () => {
    const text = 'JW: When was that?\n\nSK: In May, after the rains.\n\nJW: And then?\n\nSK: We left.';
    expect(
      normalizeText(text)
        .record.blocks.map((block) => block.text)
        .join('\n\n'),
    ).toBe(text);
  });

  it.each([
    [
      'nobody asks',
      'Okoye: It was late.\n\nHaddad: It was in May.\n\nOkoye: It rained a lot.\n\nHaddad: The town was dark.',
    ],
    [
      'both ask',
      'Okoye: Was it late?\n\nHaddad: Was it in May?\n\nOkoye: Did it rain?\n\nHaddad: Was it dark then?',
    ],
    [
      'one name speaks',
      'Okoye: Was it late?\n\nNobody said a word to her at the dam.\n\nOkoye: Did it rain?',
    ],
    [
      'each name stands once',
      'Where: at the dam?\n\nWhen: in the month of May.\n\nWhy: who can know?\n\nHow: by water, they say.',
    ],
    ['tables have labels', 'Goals: Lima 12\n\nCards: Vega\n\nReferee: Ortiz\n\n'.repeat(4)],
    [
      'who answers asks as well',
      'Okoye: Was it late?\n\nHaddad: Was it ever early?\n\nOkoye: Did it rain?\n\nHaddad: It did, all of that night.\n\nOkoye: And then?\n\nHaddad: We left the town.',
    ],
    ['labels stand before values', 'Goals: Lima 12\n\nCards: Vega\n\nGoals: Ramos 3\n\nCards: none'],
  ])('is no interview where %s', (_, text) => {
    expect(shape(text)).not.toContain('question');
    expect(shape(text)[0]).not.toBe('transcript');
  });
});
