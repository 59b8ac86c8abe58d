/** What `--help` of each command says after the options. Its examples can be pasted into bash, cmd.exe and PowerShell. */
import { exitCodes } from '../exit-codes.ts';

/** By command. */
export const help = {
  run: `
COMMAND finds the mock in MOCK_URL and MOCK_ID, and in each variable that --url-env names; on the runner its Postman API in
MOCK_API_URL and MOCK_API_KEY. FILE is a collection, a file or a folder; one in Postman is given with --collection.
The key comes from POSTMAN_API_KEY when no option gives it and the collection is no file.
--json: standard output has one object, in one line: exitCode, commandExitCode, error, mockUrl, mockId, provider, verdict, counts,
checks, coverage, unmatched, loose, notes and files. What COMMAND prints goes to standard error.
A --logs folder that another run has at this time is left to it: the call logs go to FOLDER-2.
Exit code: that of COMMAND, or ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} when the mock could not be opened,
${exitCodes.checkFailed} when COMMAND succeeded and a check failed,
${exitCodes.notExecutable} or ${exitCodes.notFound} when COMMAND cannot be started.

Example:
  ephemeral-mock run postman/testAPI.json --url-env API_URL -- npm test

Example: several collections behind one mock
  ephemeral-mock run payments.json postman/Refunds -- npm test`,

  record: `
The collection as it is at the start decides: what it has no example for, or only a loose one, goes to the upstream each time. Its
first answer of each status becomes an example, redacted as reports are, when COMMAND has ended; Ctrl-C keeps what came.
Exit code: that of COMMAND, or ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} when the upstream did not answer a call.

Example:
  ephemeral-mock record postman/testAPI.json --upstream https://staging.example.com -- npm test`,

  serve: `
Each call is a line: time, outcome, method and target, status, what answered; under a miss or a loose match its reason. The files
that the mock was made of are followed: a change is taken over within a second, and while they are broken the mock goes on with
what it served before. In the end there is the report of "run", with --logs its files too. With --json standard output has a
line of JSON for each thing, whose "event" is ready, call, refused, left-out, reloaded, error, and done for the report.
Exit code: 0 after Ctrl-C, ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} when a port is taken.

Example:
  ephemeral-mock serve postman/testAPI.json --port 3000

Example: an empty account for any Postman API client
  ephemeral-mock serve --json`,

  explain: `
A method may be in lower case, and is GET where it is left out.
Exit code: 0, ${exitCodes.checkFailed} when the call gets no example, or ${exitCodes.usage} for a wrong option or file.

Example:
  ephemeral-mock explain postman/testAPI.json POST /orders -H "Content-Type: application/json" -d "[7]"`,

  check: `
Each violation is a line with the file and line of its example. A variable that no environment gives a value may be anything.
Exit code: 0, ${exitCodes.usage} for a wrong option or file, ${exitCodes.checkFailed} when an example does not keep to the document.

Example:
  ephemeral-mock check postman/testAPI.json --contract openapi.yaml`,

  report: `
Each FILE is a call-logs.ndjson, the zip file of an artifact, or the folder of an unzipped one. An artifact knows which example each
call got, why others missed, and what is covered; for other call logs, or to explain anew, give --collection.
A report that is in the folder already is replaced only once every file could be read.
Exit code: 0, ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} for a file that cannot be read, ${exitCodes.checkFailed} when a check failed.

Example:
  ephemeral-mock report call-logs.ndjson --collection postman/testAPI.json --fail-on-unmatched`,

  learn: `
Values of secret variables, in the collection and in the environment that is given, are not written into what is added.
Exit code: 0, ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} for a file that cannot be read or written.

Example:
  ephemeral-mock learn --call-logs call-logs.ndjson --collection postman/testAPI.json`,

  update: `
The key comes from POSTMAN_API_KEY when no option gives it. Inside run, and in a job of GitHub with one open mock, the mock is found.
Exit code: 0, ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} when the API refused.

Example: an outage, and its end, with what "serve --json" prints
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response 503
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response none`,

  parity: `
The key comes from POSTMAN_API_KEY. What is opened in its account is removed at the end, also after Ctrl-C.
Exit code: 0 when all answers are the same, ${exitCodes.checkFailed} when some are not, ${exitCodes.usage} for a wrong option,
${exitCodes.notOpened} when the API refused.

Example:
  ephemeral-mock parity --only M-14,M-35`,

  sweep: `
The keys come from POSTMAN_API_KEY and GITHUB_TOKEN when no option gives them.
Exit code: 0, or ${exitCodes.failure} when something could not be removed.

Example:
  ephemeral-mock sweep --repository octo-org/octo-repo --dry-run`,
} as const;
