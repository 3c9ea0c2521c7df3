/** What fills a fold when it is opened, see `makeLaterFold`. */
export interface LaterPanel<Job> {
  readonly elements: readonly HTMLElement[];
  readonly update: (job: Job) => void;
}
