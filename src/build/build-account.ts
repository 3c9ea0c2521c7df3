// A build in figures, for programs that read them: `npm run build -- --json FILE`.
import { z } from 'zod';
import { writeSafely } from '../files/write-safely.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { STAGES, type Stage } from './build-options.ts';
import type { BuildReport } from './build-report.ts';
import type { RunCost } from './summary.ts';
import { systemRefused } from './system-refused.ts';

const stageSchema = z.object({ stage: z.enum(STAGES), seconds: z.number().nonnegative() });

const countSchema = z.int().nonnegative();

export const buildAccountSchema = z.object({
  outcome: z.enum(['published', 'stopped']),
  /** Since the program was started. */
  seconds: z.number().nonnegative(),
  /** Most memory that the process held at one time. */
  megabytes: z.number().nonnegative(),
  /** In the order in which they began; a stage that was not reached is not there. */
  stages: z.array(stageSchema),
  articles: countSchema,
  /** All below is 0 where no site was published. */
  pages: countSchema,
  searchable: countSchema,
  files: z.object({
    /** Made anew; some may hold what stood there before. */
    made: countSchema,
    added: countSchema,
    changed: countSchema,
    unchanged: countSchema,
    deleted: countSchema,
  }),
  /** Of the whole site. */
  bytes: countSchema,
  errors: countSchema,
  warnings: countSchema,
});

export type BuildAccount = z.infer<typeof buildAccountSchema>;

/** How long a stage took, in seconds. */
export type StageTime = z.infer<typeof stageSchema>;

/** Puts a build into figures. */
export function toBuildAccount(
  { outcome, facts, site, diagnostics }: BuildReport,
  cost: RunCost,
  stages: readonly StageTime[],
): BuildAccount {
  const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    outcome,
    seconds: cost.seconds,
    megabytes: cost.megabytes,
    stages: [...stages],
    articles: facts?.articles ?? 0,
    pages: site?.pages ?? 0,
    searchable: site?.searchable ?? 0,
    files: {
      made: site?.made ?? 0,
      added: site?.added ?? 0,
      changed: site?.changed ?? 0,
      unchanged: site?.unchanged ?? 0,
      deleted: site?.deleted ?? 0,
    },
    bytes: site?.bytes ?? 0,
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** Notes when stages begin. @param now seconds, from any beginning */
export function timeStages(now: () => number): {
  readonly begin: (stage: Stage) => void;
  /** Stages until now, the last one ending here. */
  readonly end: () => readonly StageTime[];
} {
  const begun: { readonly stage: Stage; readonly at: number }[] = [];
  return {
    begin: (stage) => {
      begun.push({ stage, at: now() });
    },
    end: () => {
      const end = now();
      return begun.map(({ stage, at }, index) => ({ stage, seconds: (begun[index + 1]?.at ?? end) - at }));
    },
  };
}

/** Writes a build's figures. @returns why they could not be written, or null */
export async function writeAccount(file: string, account: BuildAccount): Promise<Diagnostic | null> {
  try {
    await writeSafely(file, `${JSON.stringify(account, null, 1)}\n`);
    return null;
  } catch (error) {
    return systemRefused(error, file);
  }
}
