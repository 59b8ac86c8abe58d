import type { PageCandidate, PageRow } from '../../report/files/page-data.ts';
import { Sentence } from '../code-text.tsx';
import { Comparison } from './comparison.tsx';
import { formatScore, missWithoutNearest } from '../wording.ts';

/**
 * Why no example was served, or how a call differs from the one that was: in a sentence as everywhere else, then what was
 * sent beside what was saved, then every candidate with its steps.
 */
export function WhyPanel({ call }: { readonly call: PageRow }) {
  const { outcome, difference = '', loose, candidates } = call;
  const isMiss = outcome === 'unmatched';
  return (
    <section class={isMiss ? 'why miss' : 'why'} data-outcome={outcome} aria-labelledby="why-title">
      <h3 id="why-title">{isMiss ? missTitle(call) : matchTitle(call)}</h3>
      {loose !== undefined && (
        <p>
          <Sentence text={loose} />
        </p>
      )}
      {difference !== '' && (
        <div class="differences">
          <p>
            <Sentence text={difference} />
          </p>
        </div>
      )}
      <Position {...call.bareRequest} />
      {candidates?.[0] !== undefined && <Fitting candidate={candidates[0]} />}
      {isMiss && tellsCause(call) && <p class="muted">The mock said: {call.example}</p>}
      <Comparison call={call} />
      {candidates !== undefined && candidates.length > 0 && <CandidateTable candidates={candidates} />}
      {difference !== '' && candidates === undefined && (
        <p class="muted">There was no room here for the examples that are near.</p>
      )}
    </section>
  );
}

/** "Double check your method and the request path" sends the reader astray where both are right. */
function tellsCause({ example: message, bareRequest, candidates: [nearest] = [] }: PageRow): boolean {
  if (message === '') return false;
  if (bareRequest !== undefined || nearest?.droppedBy === undefined) return true;
  return nearest.steps.some(({ step, fits }) => !fits && (step === 'method' || step === 'path'));
}

const matchTitle = ({ loose, example }: PageRow): string =>
  loose === undefined ? `Not quite the request of “${example}”` : 'Another example may have been meant';

function missTitle(call: PageRow): string {
  const { difference, candidates } = call;
  const nearest = candidates?.[0];
  const other = missWithoutNearest(call);
  if (other !== undefined) return other;
  if (nearest !== undefined) return `Nearest example: ${nearest.example}`;
  if (difference !== undefined) return candidates === undefined ? 'No example fits' : 'No example to compare with';
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
