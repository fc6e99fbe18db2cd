// Answers a decision problem kept in a JSON file, on the command line: only the answer goes to standard output.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerJson, decide } from '#lib/strategy/decide/decide.ts';
import { problemText } from '#lib/strategy/problems.ts';
import { print } from './print.ts';

const usage = 'npm run -s decide -- FILE';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Wanted one file.\n${usage}`);
  const answer = decide(JSON.parse(readFileSync(file, 'utf8')));
  if (!answer.ok)
    throw new Error(['This problem cannot be decided:', ...answer.problems.map(problemText)].join('\n  '));
  print(answerJson(answer));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
