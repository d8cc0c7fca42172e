namespace Finsam.Domain;

// How the page of a report looks: on a screen, light and dark, and on A4.
internal static class ReportStyle
{
    internal const string Css = """
        :root {
          color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --muted: #55595e; --link: #0b4f8a;
          --line: #c9cdd2; --band: #f1f3f5;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #ececec; --paper: #16181b; --muted: #aab1b8; --link: #8cc4ff; --line: #43484e;
            --band: #22262a;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 1rem; max-width: 64rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif;
        }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
        h1 { font-size: 1.75rem; margin: .5rem 0 1rem; }
        h2 {
          font-size: 1.375rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line);
        }
        h3 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; }
        p { margin: .5rem 0; max-width: 45rem; text-wrap: pretty; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); }
        .scroll { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; padding: .25rem 0; }
        th, td {
          padding: .25rem 1.1rem .25rem 0; text-align: left; vertical-align: top;
          border-bottom: 1px solid var(--line);
        }
        th { font-weight: 400; }
        thead th { font-weight: 600; vertical-align: bottom; }
        .figure { text-align: right; white-space: nowrap; }
        .day { white-space: nowrap; }
        .mark { display: inline-block; width: 0; }
        .sum th, .sum td { font-weight: 600; background: var(--band); }
        tfoot { display: table-row-group; }
        tfoot td { border-bottom: 0; color: var(--muted); font-size: .9em; }
        details { margin: .25rem 0; }
        summary { cursor: pointer; padding: .25rem 0; }
        details ul { margin: .25rem 0; padding-left: 1.5rem; }
        nav ul { list-style: none; padding-left: 1rem; }
        nav li { padding: .25rem 0; }
        dl {
          display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1rem;
          margin: .5rem 0;
        }
        dt { color: var(--muted); }
        dd { margin: 0; }
        li, dd, p, summary, th, td { overflow-wrap: break-word; }
        @media (max-width: 40rem) {
          table { font-size: .875rem; }
          th, td { padding-right: .75rem; }
        }
        @media print {
          @page { size: A4; margin: 16mm 15mm; }
          @page wide { size: A4 landscape; }
          :root {
            color-scheme: light; --ink: #000000; --paper: #ffffff; --muted: #444444; --link: #000000;
            --line: #999999; --band: #f1f3f5;
          }
          body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
          h1 { font-size: 16pt; margin-top: 0; }
          h2 { font-size: 13pt; }
          h3 { font-size: 10.5pt; margin-top: 1rem; }
          nav, .skip { display: none; }
          main > section + section { break-before: page; }
          main > section > h2 { border-top: 0; margin-top: 0; padding-top: 0; }
          h1, h2, h3, caption, summary { break-after: avoid; }
          thead { display: table-header-group; }
          tr, article, li { break-inside: avoid; }
          .scroll { overflow: visible; margin: .5rem 0; }
          .wide { page: wide; }
          .wide table { font-size: 8pt; }
          .whole { break-inside: avoid; }
          main > section:first-child { font-size: 8.5pt; line-height: 1.25; }
          th, td { padding-top: .1rem; padding-bottom: .1rem; }
          a { text-decoration: none; }
          details::details-content { content-visibility: visible; display: block; block-size: auto; }
          summary { list-style: none; font-weight: 600; }
        }
        """;
}
