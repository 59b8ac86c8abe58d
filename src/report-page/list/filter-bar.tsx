import type { RefObject } from 'preact';
import { outcomes } from '../../call-log/outcome.ts';
import { isFault } from '../../http-text/faults.ts';
import type { PageOutcome } from '../../report/files/page-data.ts';
import type { Facet, Facets } from './filter-calls.ts';
import { OutcomeMark } from '../outcome-mark.tsx';
import { isFiltered, noFilters } from '../page-state.ts';
import type { Filters } from '../page-state.ts';
import { formatCount, formatTime, outcomeNames } from '../wording.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly facets: Facets;
  /** Calls that count, and rows that do not. */
  readonly shown: number;
  readonly total: number;
  readonly shownUncounted: number;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onFilter: (part: Partial<Filters>) => void;
}

/** Always there: "0 unmatched" is news too. */
const alwaysShown: readonly PageOutcome[] = ['unmatched', 'matched'];

const facetSelects = [
  { filter: 'method', of: 'methods', label: 'Method', all: 'Any method' },
  { filter: 'statusClass', of: 'statusClasses', label: 'Status', all: 'Any status', nameOf: statusName },
  { filter: 'example', of: 'examples', label: 'Example', all: 'Any example' },
  { filter: 'session', of: 'sessions', label: 'Session', all: 'Any session' },
] as const;

/** `2xx`, or the fault in its place. */
function statusName(value: string): string {
  return isFault(value) ? value : `${value}xx`;
}

export function FilterBar({ filters, facets, shown, total, shownUncounted, searchField, onFilter }: FilterBarProps) {
  const { period } = filters;
  return (
    <search class="filters">
      <input
        ref={searchField}
        class="field search"
        type="search"
        aria-label="Search calls"
        aria-keyshortcuts="/"
        placeholder="Search paths, headers, bodies"
        autocomplete="off"
        spellcheck={false}
        value={filters.search}
        onInput={({ currentTarget }) => {
          onFilter({ search: currentTarget.value });
        }}
      />
      <OutcomeToggles
        facets={facets}
        picked={filters.outcome}
        onPick={(outcome) => {
          onFilter({ outcome });
        }}
      />
      {facetSelects.map(({ filter, of, ...texts }) => (
        <FacetSelect
          key={filter}
          {...texts}
          facets={facets[of]}
          value={filters[filter]}
          onPick={(value) => {
            onFilter({ [filter]: value });
          }}
        />
      ))}
      {period !== undefined && (
        <button
          type="button"
          class="toggle"
          aria-pressed="true"
          title="Show all times"
          onClick={() => {
            onFilter({ period: undefined });
          }}
        >
          {formatTime(period.from)}–{formatTime(period.to)}
        </button>
      )}
      <p class="result" role="status">
        {shown === total ? `${formatCount(total)} shown` : `${formatCount(shown)} of ${formatCount(total)}`}
        {shownUncounted > 0 && ` + ${formatCount(shownUncounted)} not counted`}
        {isFiltered(filters) && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              onFilter(noFilters);
            }}
          >
            Clear
          </button>
        )}
      </p>
    </search>
  );
}

interface OutcomeTogglesProps {
  readonly facets: Facets;
  readonly picked: Filters['outcome'];
  readonly onPick: (outcome: Filters['outcome']) => void;
}

function OutcomeToggles({ facets, picked, onPick }: OutcomeTogglesProps) {
  return (
    <div class="outcomes" role="group" aria-label="Outcome">
      {outcomes.map((outcome) => {
        const count = facets.outcomes.find(({ value }) => value === outcome)?.count ?? 0;
        if (count === 0 && !alwaysShown.includes(outcome)) return null;
        const isOn = picked === outcome;
        return (
          <button
            key={outcome}
            type="button"
            class="toggle"
            aria-pressed={isOn}
            onClick={() => {
              onPick(isOn ? '' : outcome);
            }}
          >
            <OutcomeMark outcome={outcome} />
            {outcomeNames[outcome]} <span class="count">{formatCount(count)}</span>
          </button>
        );
      })}
    </div>
  );
}

interface FacetSelectProps {
  readonly label: string;
  /** The option that filters nothing. */
  readonly all: string;
  readonly facets: readonly Facet[];
  readonly value: string;
  readonly nameOf?: (value: string) => string;
  readonly onPick: (value: string) => void;
}

function FacetSelect({ label, all, facets, value, nameOf = (text) => text, onPick }: FacetSelectProps) {
  if (facets.length === 0) return null;
  // A link may filter by a value that this report does not have.
  const isKnown = value === '' || facets.some((facet) => facet.value === value);
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      data-on={value !== ''}
      onChange={({ currentTarget }) => {
        onPick(currentTarget.value);
      }}
    >
      <option value="">{all}</option>
      {!isKnown && <option value={value}>{`${nameOf(value)} (0)`}</option>}
      {facets.map((facet) => (
        <option key={facet.value} value={facet.value}>{`${nameOf(facet.value)} (${formatCount(facet.count)})`}</option>
      ))}
    </select>
  );
}
