#!/usr/bin/env node
import { runCommandLine } from './run-command-line';
import { terminalOf } from './terminal';

// A reader that has had enough ("| head") is no fault; whatever was to be said is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const terminal = terminalOf(process.stdout, process.stderr, process.env);

void runCommandLine(process.argv.slice(2), terminal, () => new Date()).then((status) => {
  process.exitCode = status;
});
