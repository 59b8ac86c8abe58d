import type { PageCandidate } from '../report/page-data.ts';
import { Sentence } from './code-text.tsx';
import { formatScore } from './wording.ts';

interface MissPanelProps {
  /** What the mock answered. */
  readonly message: string;
  /** Nearest first. */
  readonly candidates: readonly PageCandidate[];
}

/** Why no example was served: the difference to the nearest in words, then every candidate with its steps. */
export function MissPanel({ message, candidates }: MissPanelProps) {
  const [nearest] = candidates;
  return (
    <section class="miss" aria-labelledby="miss-title">
      {nearest === undefined ? (
        <>
          <h3 id="miss-title">No example to compare with</h3>
          <p>{message}</p>
        </>
      ) : (
        <>
          <h3 id="miss-title">Nearest example: {nearest.example}</h3>
          <Differences candidate={nearest} />
          <CandidateTable candidates={candidates} />
        </>
      )}
    </section>
  );
}

function Differences({ candidate: { steps, droppedBy } }: { readonly candidate: PageCandidate }) {
  const isAgainst = ({ step, score }: PageCandidate['steps'][number]): boolean => step === droppedBy || score < 0;
  const against = steps.filter(isAgainst);
  const fitting = steps.filter((step) => !isAgainst(step)).map(({ step }) => step);
  return (
    <ul class="differences">
      {against.map(({ step, reason }) => (
        <li key={step}>
          <Sentence text={reason} />
        </li>
      ))}
      {fitting.length > 0 && <li class="muted">Fits: {fitting.join(', ')}</li>}
    </ul>
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
              {candidate.file !== undefined && (
                <span class="address">
                  {candidate.file}
                  {candidate.line !== undefined && `:${candidate.line}`}
                </span>
              )}
            </th>
            <td class="number">{formatScore(candidate.score)}</td>
            <td>
              <ul class="steps">
                {candidate.steps.map((step) => (
                  <Step key={step.step} {...step} isDropping={step.step === candidate.droppedBy} />
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
