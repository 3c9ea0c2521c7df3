// Before browser tests: makes sure that there is a browser, and tells the tests where. Without one they fail.
import type { TestProject } from 'vitest/node';
import { getBrowser } from './get-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserPath: string;
  }
}

export default function setup(project: TestProject): void {
  const isRoot = process.getuid?.() === 0;
  project.provide('browserPath', getBrowser(process.env.PATH ?? '', isRoot, console.log));
}
