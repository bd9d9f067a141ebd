import { type Problem, ProblemError } from '../factsheet/problem.js';

/**
 * An error that ends the command. Exit code 1: invalid data or unknown name; 2: wrong usage or
 * unreadable file.
 */
export class Failure extends ProblemError {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, ...problems: Problem[]) {
    super(...problems);
    this.exitCode = exitCode;
  }
}
