/**
 * The page's style. Colours have a contrast of at least 4.5 to 1 on their ground, in light and in dark. Nothing in it is a sign of
 * HTML, and nothing loads anything.
 */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f5f6f8;--line:#d5d9e0;--ink:#1a1d23;--quiet:#565d6b;--link:#0b57a8;
--error:#b3261e;--warning:#8a4a00;--info:#1f5fae;--good:#17683a;--error-tint:#fdeceb;--warning-tint:#fdf1de;--info-tint:#e8f0fb;--good-tint:#e5f4ea;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14171c;--raised:#1d2128;--line:#363c47;--ink:#e7eaef;--quiet:#a5adba;--link:#8ebcff;
--error:#ff9d94;--warning:#f3b863;--info:#92bbff;--good:#74d29c;--error-tint:#3a1f1e;--warning-tint:#362a17;--info-tint:#1d2b40;--good-tint:#19301f}}
*{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{max-width:68rem;margin:0 auto;padding:2rem 1.25rem 3rem}
h1,h2,h3{line-height:1.25;margin:0}
h1{display:flex;align-items:center;gap:.6rem;font-size:1.9rem}
h2{font-size:1.3rem;margin-bottom:.75rem}
h3{font-size:1rem;overflow-wrap:anywhere}
p{margin:.4rem 0}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code,pre,.place{font-family:var(--mono);font-size:.875em}
.kicker{margin:0 0 .25rem;color:var(--quiet);font-weight:600}
.sign{display:inline-flex;align-items:center;justify-content:center;flex:none;width:1.35em;height:1.35em;border-radius:50%;background:var(--ink);color:var(--ground);font-weight:700;line-height:1}
h1 .sign{font-size:.75em}
h1.valid{color:var(--good)}
h1.invalid,h1.incomplete{color:var(--error)}
h1.valid .sign{background:var(--good)}
h1.invalid .sign,h1.incomplete .sign{background:var(--error)}
.notice{margin:1rem 0 0;padding:.6rem .9rem;border:2px solid var(--error);border-radius:.5rem;background:var(--error-tint);font-weight:600}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.6rem;margin:1.25rem 0 0}
.tile{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:.6rem .8rem;border:1px solid var(--line);border-radius:.5rem;background:var(--raised)}
.tile dt{color:var(--quiet);font-size:.875rem;line-height:1.3}
.tile dd{margin:0;font-size:1.6rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}
.tile.error dd,.tile.withheld dd{color:var(--error)}
.tile.warning dd{color:var(--warning)}
.tile.info dd{color:var(--info)}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:1.25rem 0 0;padding:.75rem 0;border-block:1px solid var(--line);list-style:none}
main>section{margin-top:2.25rem}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
thead th{vertical-align:bottom;color:var(--quiet);font-size:.8125rem;font-weight:600;white-space:nowrap;border-bottom-width:2px}
th.number,td.number{text-align:end;padding-right:0;padding-left:1rem;font-variant-numeric:tabular-nums;white-space:nowrap}
tbody th{min-width:11rem}
tbody th code{overflow-wrap:anywhere}
.unreadable{color:var(--error);font-weight:600}
tfoot th,tfoot td{font-weight:650;border-bottom:0}
.mark{display:inline-flex;align-items:center;gap:.4em;font-weight:600;white-space:nowrap}
.mark .sign{font-size:.7em}
.mark.error,.caret.error{color:var(--error)}
.mark.warning,.caret.warning{color:var(--warning)}
.mark.info,.caret.info{color:var(--info)}
.mark.error .sign{background:var(--error)}
.mark.warning .sign{background:var(--warning);border-radius:.25em}
.mark.info .sign{background:var(--info);border-radius:.25em 50% 50% 50%}
.file{margin-top:1.5rem}
.counts,.more,.facts,footer{color:var(--quiet)}
.counts{margin:.1rem 0 .5rem;font-size:.9375rem}
.more,.help,.facts{font-size:.875rem}
details{margin:.5rem 0;border:1px solid var(--line);border-radius:.5rem;background:var(--ground)}
summary{padding:.5rem .8rem;cursor:pointer;overflow-wrap:anywhere;border-radius:.5rem}
summary:hover{background:var(--raised)}
details[open]>summary{border-bottom:1px solid var(--line);border-radius:.5rem .5rem 0 0}
details>.scroll,details>p{margin-inline:.8rem}
details>.help{margin-block:.5rem}
.group{border-left:4px solid var(--line)}
.group.error{border-left-color:var(--error)}
.group.warning{border-left-color:var(--warning)}
.group.info{border-left-color:var(--info)}
.count{display:inline-block;padding:0 .5em;border-radius:1em;background:var(--raised);border:1px solid var(--line);font-size:.8125rem;font-variant-numeric:tabular-nums}
.list{margin:0;padding:0;list-style:none}
.list li{display:grid;grid-template-columns:9.5rem 9.5rem 1fr;gap:0 1rem;padding:.45rem .8rem;border-bottom:1px solid var(--line)}
.list li:last-child{border-bottom:0}
.place,.about{color:var(--quiet)}
.place{line-height:1.7}
.text{overflow-wrap:anywhere}
.frame{grid-column:1/-1;margin:.4rem 0 .2rem;padding:.5rem .7rem;overflow-x:auto;border-radius:.4rem;background:var(--raised);line-height:1.4}
.frame code{font-size:1em}
.gutter{color:var(--quiet);user-select:none}
.rules{margin:0}
.rules>div{padding:.5rem .5rem .5rem 0;border-bottom:1px solid var(--line)}
.rules>div:target,.file:target>h3{background:var(--info-tint)}
.rules dt{font-weight:650;overflow-wrap:anywhere}
.rules dd{margin:.15rem 0 0;max-width:46rem}
figure{margin:0}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0 .5rem;font-size:.9375rem}
.legend span{display:inline-flex;align-items:center;gap:.4em}
.legend svg{width:1.1em;height:1.1em}
.chart{display:block}
.chart text{fill:var(--quiet);font-size:12px;font-variant-numeric:tabular-nums}
.chart .strong{fill:var(--ink);font-weight:600}
.middle{text-anchor:middle}
.end{text-anchor:end}
.grid{stroke:var(--line);shape-rendering:crispEdges}
.bar{stroke-width:1}
.bar.error{fill:var(--error);stroke:var(--error)}
.bar.warning{fill:url(#hatch);stroke:var(--warning)}
.bar.info{fill:url(#dots);stroke:var(--info)}
.ink.warning{fill:var(--warning)}
.tint.warning{fill:var(--warning-tint)}
.ink.info{fill:var(--info)}
.tint.info{fill:var(--info-tint)}
.shares{display:block;width:100%;height:1rem;border-radius:.3rem}
.key{display:inline-block;width:.8em;height:.8em;margin-right:.5em;border-radius:.2em}
.share.mapped{fill:var(--good)}.key.mapped{background:var(--good)}
.share.used{fill:var(--info)}.key.used{background:var(--info)}
.share.unmapped{fill:var(--warning)}.key.unmapped{background:var(--warning)}
.share.dropped{fill:var(--quiet)}.key.dropped{background:var(--quiet)}
.share.withheld{fill:var(--error)}.key.withheld{background:var(--error)}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.875rem}
@media (max-width:44rem){
body{padding:1.25rem 1rem 2rem}
h1{font-size:1.5rem}
.tiles{grid-template-columns:repeat(6,1fr)}
.tile{grid-column:span 2}
.tile:nth-child(n+4){grid-column:span 3}
.tile{padding:.5rem .6rem}
.tile dd{font-size:1.3rem}
tbody th{min-width:9rem}
th.number,td.number{padding-left:.6rem}
.list li{grid-template-columns:auto 1fr}
.list .text{grid-column:1/-1}
}
@media print{
html{font-size:10.5pt}
body{max-width:none;padding:0}
nav,.to-top,.help{display:none}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;block-size:auto}
details,.file,.rules>div{break-inside:auto}
summary,h2,h3{break-after:avoid}
.list li,tr,figure{break-inside:avoid}
.scroll,.frame{overflow:visible}
.frame{white-space:pre-wrap;overflow-wrap:anywhere}
.tiles{grid-template-columns:repeat(7,1fr)}
.tile,.tile:nth-child(n+4){grid-column:auto;padding:.4rem .5rem}
.counts{break-after:avoid}
.tile,.frame,.sign,.key,.count,.group{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@page{margin:16mm 14mm}
`;

/** Of exactly that text: the page's policy allows no other style. A test says so when they differ. */
export const HTML_STYLE_HASH = 'sha256-irg96iZT5kZXNoUKV0mSOhCcCcLnGV/e49i0sdSXSUc=';
