/**
 * The page's style sheet.
 *
 * Colours of the criteria are hues that the three common kinds of colour blindness keep apart, in pairs of a dark and a
 * light one, after P. Tol, "Colour schemes", 2021, muted; lights and eligibility are told apart by shape or word too.
 */
export const styles = `
:root{color-scheme:light dark;--paper:#f6f5f1;--card:#fff;--ink:#1c2433;--soft:#566078;--line:#e1dfd7;--track:#efede6;--tick:#d5d2c7;--accent:#2c3e94;--accent-soft:#e8eaf6;
--c0:#332288;--c1:#88ccee;--c2:#117733;--c3:#44aa99;--c4:#aa4499;--c5:#999933;--c6:#ddcc77;--c7:#cc6677;--c8:#882255;--c9:#8a8f9c;
--green:#0b7a5b;--amber:#f0b32c;--red:#b93a1e;--unknown:#6b7386;--on-dark:#fff;--on-light:#2a2208;
--people:#3c4fb0;--seats:#c8721b;--flow:#5d7f7a;--ground:#eef1ee;--given:#0f7c79;--taken:#c6742a;--taken-text:#93510f}
@media (prefers-color-scheme:dark){:root{--paper:#11151d;--card:#1a202b;--ink:#e9ebf1;--soft:#a6afc2;--line:#2d3545;--track:#262e3c;--tick:#3b4558;--accent:#a9b6ff;--accent-soft:#262f4d;
--c0:#8f88ea;--c1:#a5dcf8;--c2:#3fa862;--c3:#74d3c2;--c4:#d67fcb;--c5:#b9b955;--c6:#ecdf9d;--c7:#ea909d;--c8:#c75c93;--c9:#9aa2b3;
--green:#35b48f;--amber:#f2bf4f;--red:#ee7a5c;--unknown:#98a1b5;--on-dark:#0c1512;
--people:#8b9bf5;--seats:#f0a455;--flow:#7fa6a0;--ground:#171e27;--given:#45b8b3;--taken:#e79a55;--taken-text:#e79a55}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
main,.masthead,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
.masthead{padding-top:2.75rem}
h1{font-size:clamp(1.7rem,4vw,2.5rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.4rem;letter-spacing:-.01em;line-height:1.25;margin:0 0 .35rem}
h3{font-size:1.08rem;line-height:1.3;margin:0}
h4{font-size:.82rem;margin:0 0 .35rem;color:var(--soft);font-weight:600}
.lead{font-size:1.1rem;color:var(--soft);margin:0;max-width:60rem;text-wrap:pretty}
.as-of{margin:.4rem 0 0;color:var(--soft);font-size:.92rem}
.brand{display:flex;align-items:center;gap:.6rem;margin:0 0 1.6rem;font-weight:700;letter-spacing:-.01em;color:var(--accent)}
nav ul{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:1.4rem 0 0;padding:0}
nav a{display:block;padding:.3rem .8rem;border-radius:99px;background:var(--accent-soft);color:var(--accent);text-decoration:none;font-size:.9rem;font-weight:500}
nav a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
section{margin:2.6rem 0}
.intro{margin:0 0 1rem;color:var(--soft);max-width:52rem;text-wrap:pretty}
.note{font-size:.9rem;color:var(--soft);margin:.6rem 0 0}
small{display:block;font-size:.8rem;color:var(--soft);font-weight:400}
svg{display:block;overflow:visible}
svg text{font-family:inherit;fill:var(--ink)}
.for-readers{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.symbols{position:absolute}
abbr{text-decoration:none}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.75rem;margin:.9rem 0 0}
.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.9rem 1.1rem}
.figure dt{font-weight:600;line-height:1.3}
.figure dd{margin:0;display:contents}
.figure-value{order:2;font-size:2rem;line-height:1.15;font-weight:650;letter-spacing:-.03em;color:var(--accent)}
.figure-note{order:-1;font-size:.84rem;color:var(--soft)}
.pairs{margin:1.1rem 0 0}
.pairs figcaption{font-size:.92rem;margin-bottom:.4rem}
.truth-yes{fill:var(--green);background:var(--green)}.truth-unknown{fill:var(--amber);background:var(--amber)}.truth-no{fill:var(--tick);background:var(--tick)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:.5rem 0;font-size:.86rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.4rem}
.swatch{flex:none}
span.swatch{width:12px;height:12px;border-radius:2px;forced-color-adjust:none}
.lights-summary{margin:1rem 0 0;display:grid;gap:.55rem}
.lights-row{display:grid;grid-template-columns:minmax(14rem,1fr) 2fr;gap:.3rem 1.2rem;align-items:center}
.lights-row dt strong{display:block;line-height:1.3}
.lights-row dt span{font-size:.86rem;color:var(--soft)}
.lights-row dd{margin:0}
.lights-row svg{border-radius:6px;overflow:hidden}
.lights-row text{font-size:12px;font-weight:600}
.fill-green{fill:var(--green)}.fill-amber{fill:var(--amber)}.fill-red{fill:var(--red)}.fill-unknown{fill:var(--tick)}
.lights-row text.on-green,.lights-row text.on-red{fill:var(--on-dark)}.lights-row text.on-amber{fill:var(--on-light)}.lights-row text.on-unknown{fill:var(--ink)}
.light{flex:none;width:18px;height:18px}
.light-green{fill:var(--green)}.light-amber{fill:var(--amber)}.light-red{fill:var(--red)}
.light-unknown{fill:none;stroke:var(--unknown);stroke-width:1.6;stroke-dasharray:2.6 2.2}
.light-mark{fill:none;stroke:var(--on-dark);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.light-mark.dark{stroke:var(--on-light)}
.light-question{fill:none;stroke:var(--unknown);stroke-width:1.8;stroke-linecap:round}
.segment{stroke:var(--card);stroke-width:1}
.criterion-0{fill:var(--c0);background:var(--c0)}.criterion-1{fill:var(--c1);background:var(--c1)}.criterion-2{fill:var(--c2);background:var(--c2)}.criterion-3{fill:var(--c3);background:var(--c3)}.criterion-4{fill:var(--c4);background:var(--c4)}
.criterion-5{fill:var(--c5);background:var(--c5)}.criterion-6{fill:var(--c6);background:var(--c6)}.criterion-7{fill:var(--c7);background:var(--c7)}.criterion-8{fill:var(--c8);background:var(--c8)}.criterion-9{fill:var(--c9);background:var(--c9)}
.track{fill:var(--track)}
.score-bar{background:linear-gradient(var(--tick) 0 0) 25% 1px/1px 17px,linear-gradient(var(--tick) 0 0) 50% 1px/1px 17px,linear-gradient(var(--tick) 0 0) 75% 1px/1px 17px;background-repeat:no-repeat}
.score-bar .track{fill-opacity:.75}
.whisker{stroke:var(--ink);stroke-width:1.3;stroke-opacity:.75}
.whisker-value{fill:var(--ink);stroke:var(--card);stroke-width:1}
table{border-collapse:collapse;width:100%}
caption{text-align:left}
th{text-align:left;font-weight:600}
th[scope=row]{overflow-wrap:anywhere;hyphens:auto}
.number{text-align:right;white-space:nowrap}
thead th{font-size:.8rem;color:var(--soft);font-weight:500;padding:.35rem .5rem;border-bottom:1px solid var(--line);vertical-align:bottom}
tbody td,tbody th{padding:.5rem;vertical-align:middle;border-bottom:1px solid var(--line)}
.ranking,.map,.balance,.open-seats,.lights-summary{background:var(--card);border:1px solid var(--line);border-radius:12px}
.lights-summary{padding:1.1rem 1.3rem}
.ranking{margin:0 0 1rem;padding:1.1rem 1.3rem .6rem;break-inside:avoid-page}
.ranking-head{display:grid;grid-template-columns:1fr auto;gap:.1rem 1.5rem;margin-bottom:.6rem}
.facts{grid-column:1;margin:0;font-size:.88rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:0 .9rem}
.facts span:not(:last-child)::after{content:"";display:inline-block;width:4px;height:4px;border-radius:50%;background:var(--tick);margin-left:.9rem;vertical-align:middle}
.counts{grid-column:2;grid-row:1/3;align-self:end;margin:0;font-size:.84rem;color:var(--soft);text-align:right}
.none{color:var(--soft);margin:.2rem 0 .6rem}
.matches .place{width:2rem;color:var(--soft);text-align:right}
.matches .name{width:21%;font-weight:600;overflow-wrap:anywhere;line-height:1.3}
.matches .bar{min-width:12rem}
.matches .score strong{font-size:1.02rem}
.matches tr.match:has(+.why)>*{border-bottom:0;padding-bottom:.15rem}
.matches tr.why>td{padding:0 .5rem .5rem 2.6rem}
.matches>tbody>tr.why:last-child>td{border-bottom:0}
.light-head,.light-cell{text-align:center;width:3.4rem}
.light-cell .light{margin:0 auto}
.chip{display:inline-block;font-size:.8rem;padding:.05rem .6rem;border-radius:99px;border:1.5px solid;white-space:nowrap;font-weight:500}
.chip-yes{color:var(--green)}.chip-unknown{color:var(--ink);border-color:var(--amber)}.chip-no{color:var(--red)}
summary{cursor:pointer;color:var(--accent);font-size:.86rem;width:fit-content}
.why summary{color:var(--soft)}
.why summary:hover{color:var(--accent)}
.more>summary{font-size:1rem;font-weight:600;margin:.4rem 0 1rem;padding:.3rem 0}
.match-details{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr);gap:1.6rem;padding:.6rem 0 .8rem;font-size:.88rem}
.numbers th .swatch{float:left;margin:.3em .5rem 0 0}
.match-details thead th:first-child{padding-left:0}
.match-details tbody td,.match-details tbody th,.match-details tfoot td,.match-details tfoot th{padding:.18rem .5rem .18rem 0;font-weight:400;vertical-align:baseline}
.match-details tfoot td,.match-details tfoot th{font-weight:600;border:0}
.match-details tr:has(+.found)>*{border-bottom:0}
.match-details tbody .found td{padding:0 0 .4rem 1.2rem;color:var(--soft);line-height:1.35}
.match-details .found ul{margin:0}
.interval{color:var(--soft);font-size:.92em}
.match-details ul{margin:0 0 .9rem;padding:0;list-style:none}
.reasons li{padding-left:1.25rem;position:relative;margin-bottom:.25rem}
.reasons li::before{position:absolute;left:.1rem;font-weight:700}
.reason-no::before{content:"×";color:var(--red)}.reason-unknown::before{content:"?";color:var(--unknown)}
.lights-list li{display:flex;gap:.5rem;align-items:flex-start;margin-bottom:.25rem}
.lights-list .light{width:15px;height:15px;margin-top:.2rem}
.map{margin:0;padding:.8rem;display:grid;grid-template-columns:minmax(0,5fr) minmax(0,3fr);gap:.4rem 1.6rem;align-items:start}
.map figcaption{grid-column:1}
.map svg[class^=map]{width:100%;height:auto}
.map .map-narrow{display:none}
.ground{fill:var(--ground)}
.people{fill:var(--people);fill-opacity:.88}.seats{fill:var(--seats);fill-opacity:.92}
.empty{fill:var(--unknown)}
.flow{fill:none;stroke:var(--flow);stroke-opacity:.45;stroke-linecap:round}
.flow-head{fill:var(--flow);fill-opacity:.75}
.place-name{paint-order:stroke;stroke:var(--ground);stroke-width:3.5px;stroke-linejoin:round;font-weight:500}
.key{fill:none;stroke:var(--soft);stroke-width:1.2}.key-text{fill:var(--soft)}.scale{fill:none;stroke:var(--soft);stroke-width:1.4}
figcaption .legend{margin:.6rem .3rem .1rem}
.place-tables{grid-column:2;grid-row:1/4;font-size:.88rem;padding:.2rem .4rem}
.places tbody td,.places tbody th{padding:.17rem .5rem .17rem 0;font-weight:400}
.places thead th{padding-left:0}
.places tbody tr:last-child>*{border-bottom:0}
.balance,.open-seats{border-collapse:separate;border-spacing:0;overflow:hidden}
.balance th,.balance td,.open-seats th,.open-seats td{padding:.4rem .9rem}
.balance tbody tr:last-child>*,.open-seats tbody tr:last-child>*{border-bottom:0}
.balance .bar{width:44%;padding-inline:0}
.balance thead .bar{text-align:center}
.arrow-left,.arrow-right{display:inline-block;width:6rem;padding-inline:.6rem}
.arrow-left{color:var(--taken-text);text-align:right}.arrow-right{color:var(--given);text-align:left}
.balance rect.given{fill:var(--given)}.balance rect.taken{fill:var(--taken)}
.balance .axis{stroke:var(--soft);stroke-width:1}
.balance circle.net{fill:var(--card);stroke:var(--ink);stroke-width:1.8}
.reading dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2rem;margin:.8rem 0 0}
.reading dt{font-weight:600}.reading dd{margin:.15rem 0 0;color:var(--soft);font-size:.92rem}
footer{padding-bottom:3rem;color:var(--soft);font-size:.86rem}
@media (max-width:56rem){
.map{grid-template-columns:minmax(0,1fr)}
.place-tables{grid-column:1;grid-row:auto}
.match-details{grid-template-columns:minmax(0,1fr);gap:1rem}
.matches>thead,.balance>thead{display:block;position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.matches,.matches>tbody,.balance,.balance>tbody{display:block}
.matches tr.match{display:grid;grid-template-columns:repeat(5,minmax(0,1fr)) max-content;gap:.1rem .4rem;align-items:center;padding-top:.7rem}
.matches tr.match>*{padding:0;width:auto;min-width:0}
.matches .place{grid-area:1/1;text-align:left;align-self:start}
.matches .name{grid-area:1/1/2/6;padding-left:1.6rem!important}
.matches .score{grid-area:1/6;text-align:right}
.matches .bar{grid-area:2/1/3/7}
.matches .possible{grid-area:3/6;text-align:right}
.matches .light-cell::after{content:attr(data-light);display:block;font-size:.7rem;color:var(--soft);line-height:1.2}
.matches .light-cell{grid-row:3}
.matches .light-cell:nth-of-type(5){grid-column:1}.matches .light-cell:nth-of-type(6){grid-column:2}.matches .light-cell:nth-of-type(7){grid-column:3}.matches .light-cell:nth-of-type(8){grid-column:4}.matches .light-cell:nth-of-type(9){grid-column:5}
.matches tr.why,.matches tr.why>td{display:block;width:100%}
.matches tr.why>td{padding:.2rem 0 .7rem}
.balance tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .6rem;padding:.6rem .9rem;border-bottom:1px solid var(--line)}
.balance tbody tr:last-child{border-bottom:0}
.balance tbody td,.balance tbody th{padding:0;border:0}
.balance th{grid-area:1/1}
.balance td.net{grid-area:1/2}
.balance td.bar{grid-area:2/1/3/3;width:100%}
.balance td.taken{grid-area:3/1/4/3;text-align:left}
.balance td.given{grid-area:3/1/4/3;justify-self:end}
.balance td.taken::before,.balance td.given::before{content:attr(data-head) " ";color:var(--soft);font-size:.8rem}
.balance td.taken,.balance td.given{font-size:.88rem}
.balance td small{display:inline;margin-left:.4rem}
}
@media (max-width:40rem){
main,.masthead,footer{padding-inline:1rem}
.masthead{padding-top:1.6rem}
.ranking{padding:.9rem 1rem .4rem}
.ranking-head{display:block}
.counts{text-align:left;margin-top:.25rem}
.lights-row{grid-template-columns:1fr}
.figures{grid-template-columns:1fr 1fr}
.figure{padding:.75rem .85rem}
.figure-value{font-size:1.6rem}
.match-details .interval{display:block}
.match-details tbody td,.match-details tbody th,.match-details thead th{padding-right:.3rem}
.map{padding:.4rem}
.map .map-wide{display:none}
.map .map-narrow{display:block}
.open-seats>thead{display:block;position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.open-seats,.open-seats>tbody{display:block}
.open-seats tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem .8rem;padding:.6rem .9rem;border-bottom:1px solid var(--line)}
.open-seats tbody tr:last-child{border-bottom:0}
.open-seats tbody td,.open-seats tbody th{padding:0;border:0}
.open-seats td.number{align-self:start}
.open-seats td.number::after{content:attr(data-head)}
.open-seats td.reason{grid-area:2/1/3/3;font-size:.92rem}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
:root{color-scheme:light;--paper:#fff}
body{font-size:10pt}
nav,.skip,details:not([open]){display:none}
section{margin:1.2rem 0}
.ranking,.map,.balance tr,.open-seats tr,.lights-row{break-inside:avoid}
h2,h3{break-after:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
