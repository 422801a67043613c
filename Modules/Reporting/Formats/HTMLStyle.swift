/// How a page looks: light and dark as the reader's system is, readable on a telephone and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light dark; --line: #8884; --soft: #555; --bar: #2468b022; }
        @media (prefers-color-scheme: dark) { :root { --soft: #aaa; --bar: #6aa8ee33; } }
        body { margin: 0; font: 16px/1.45 system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.25rem; overflow-wrap: anywhere; }
        h2 { font-size: 1rem; }
        summary, .leaf { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .3rem .4rem .3rem 1.3rem;
          border-bottom: 1px solid var(--line); position: relative; }
        summary { cursor: pointer; list-style: none; }
        summary::-webkit-details-marker { display: none; }
        summary::before { content: "+"; position: absolute; left: .3rem; top: .3rem; color: var(--soft); }
        details[open] > summary::before { content: "\\2212"; }
        summary:hover, summary:focus-visible { background: var(--bar); }
        details > details, details > .leaf { margin-left: clamp(.4rem, 2vw, 1.2rem); border-left: 2px solid var(--line); }
        .name { overflow-wrap: anywhere; }
        .value { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .note, code { grid-column: 1 / -1; font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
        code { font-size: .75rem; }
        figure { margin: 1rem 0; }
        figure svg { display: block; max-width: 100%; height: auto; }
        .on-phone { display: none; max-width: 28rem; }
        .on-phone svg { width: 100%; }
        @media screen and (max-width: 40rem) { .on-page { display: none; } .on-phone { display: block; } }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; margin: 1rem 0; font-size: .9rem; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { padding: .2rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .date { white-space: nowrap; }
        .sum { font-weight: 600; }
        @media (max-width: 30rem) { body { font-size: 15px; } summary, .leaf { grid-template-columns: 1fr; }
          .value { text-align: left; } }
        @media print { main { max-width: none; } summary, .leaf, figure { break-inside: avoid; } }

        """
}
