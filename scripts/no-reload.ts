// To be imported by a command that makes pages: Eleventy starts a thread that loads a module anew where it has changed
// meanwhile, in each process. Here the program stays as it is while a command runs.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= 'true';
