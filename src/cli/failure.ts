import { type Problem, ProblemError } from '../factsheet/problem.js';

/** Why the command stops: 1 is the data's fault, 2 the fault of how it was called. */
export class Failure extends ProblemError {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, ...problems: Problem[]) {
    super(...problems);
    this.exitCode = exitCode;
  }
}
