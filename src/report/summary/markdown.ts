import { toVisible } from '../words.ts';

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
export function escapeMarkdown(text: string): string {
  return (
    toVisible(text)
      .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
      // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
      .replaceAll('@', '&#64;&#8203;')
      // `www.` alone makes a link.
      .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
      .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
      // Five spaces behind the mark of a list begin a code block.
      .replace(/^ /, entityOf)
  );
}

const entityOf = (character: string): string => `&#${character.charCodeAt(0)};`;
