import type { PageCandidate, PageRow } from '../report/files/page-data.ts';
import { Sentence } from './code-text.tsx';
import { formatScore, missWithoutNearest } from './wording.ts';

/** Why no example was served: in a sentence as everywhere else, then every candidate with its steps. */
export function MissPanel({ call }: { readonly call: PageRow }) {
  const { difference, example: message, candidates = [] } = call;
  return (
    <section class="miss" aria-labelledby="miss-title">
      <h3 id="miss-title">{titleOf(call)}</h3>
      {difference !== undefined && (
        <div class="differences">
          <p>
            <Sentence text={difference} />
          </p>
        </div>
      )}
      <Position {...call.bareRequest} />
      {candidates[0] !== undefined && <Fitting candidate={candidates[0]} />}
      {message !== '' && <p class="muted">The mock said: {message}</p>}
      {candidates.length > 0 && <CandidateTable candidates={candidates} />}
    </section>
  );
}

function titleOf(call: PageRow): string {
  const { difference, candidates: [nearest] = [] } = call;
  const other = missWithoutNearest(call);
  if (other !== undefined) return other;
  if (nearest !== undefined) return `Nearest example: ${nearest.example}`;
  if (difference !== undefined) return 'No example to compare with';
  return 'Not compared';
}

function Fitting({ candidate: { steps } }: { readonly candidate: PageCandidate }) {
  const fitting = new Set(steps.filter(({ fits }) => fits).map(({ step }) => step));
  for (const { step, fits } of steps) if (!fits) fitting.delete(step);
  return fitting.size === 0 ? null : <p class="muted">Fits: {[...fitting].join(', ')}</p>;
}

function Position({ file, line }: { readonly file?: string; readonly line?: number }) {
  if (file === undefined) return null;
  return (
    <span class="address">
      {file}
      {line !== undefined && `:${line}`}
    </span>
  );
}

function CandidateTable({ candidates }: { readonly candidates: readonly PageCandidate[] }) {
  return (
    <table class="candidates">
      <caption>Candidates, nearest first</caption>
      <thead>
        <tr>
          <th scope="col">Example</th>
          <th scope="col" class="number">
            Score
          </th>
          <th scope="col">Steps</th>
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate, index) => (
          <tr key={index}>
            <th scope="row">
              {candidate.example}
              <span class="address">
                <b>{candidate.method}</b> {candidate.address}
              </span>
              <Position {...candidate} />
            </th>
            <td class="number">{formatScore(candidate.score)}</td>
            <td>
              <ul class="steps">
                {candidate.steps.map((step, at) => (
                  <Step key={at} {...step} isDropping={step.step === candidate.droppedBy && !step.fits} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type StepProps = PageCandidate['steps'][number] & { readonly isDropping: boolean };

function Step({ step, score, reason, isDropping }: StepProps) {
  return (
    <li data-dropping={isDropping}>
      <span class="step">{step}</span>
      <span class="points">{isDropping ? 'dropped' : score > 0 ? `+${formatScore(score)}` : formatScore(score)}</span>
      <span>
        <Sentence text={reason} />
      </span>
    </li>
  );
}
