import { z } from 'zod';

/** What a name may be of; a group is also an organization, an outlet, an army. */
export const NAME_KINDS = ['person', 'group', 'place'] as const;

/** A person, group or place with all spellings that the editor takes for it. */
export const nameSchema = z
  .strictObject({
    /** The usual English spelling in kebab-case; part of addresses. */
    id: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected a name in kebab-case such as `al-nujaba`'),
    /** The spelling that stands for all of them. */
    name: z.string().min(2),
    kind: z.enum(NAME_KINDS),
    /** Further spellings and names, in any script; case, accents and the form of apostrophes do not count. */
    spellings: z.array(z.string().min(2)).default([]).readonly(),
    /** Names that sound alike and are others: no proposal joins them again. */
    not: z.array(z.string().min(2)).default([]).readonly(),
  })
  .readonly();

/** `names.yaml`: which spellings are one name. A person's word; the program only proposes. */
export const namesSchema = z.strictObject({ names: z.array(nameSchema).readonly() }).readonly();

export type Name = z.infer<typeof nameSchema>;
export type NameKind = Name['kind'];
