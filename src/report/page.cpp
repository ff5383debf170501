// Entry point: make_page(). Tested by tests/report/report_test.cpp.
#include "page.hpp"

#include "chronograph/render/escape.hpp"
#include "chronograph/render/svg.hpp"

namespace chronograph::report {

namespace {

constexpr std::string_view kStyle = R"(
:root{color-scheme:light dark;--ground:#fff;--ink:#1f2933;--muted:#52606d;--line:#e3e8ee;--band:#f6f8fa;--link:#005f94;--mark:#fdf0d2}
@media (prefers-color-scheme:dark){:root{--ground:#0f1720;--ink:#e6edf3;--muted:#9fb0c0;--line:#24303c;--band:#141e29;--link:#7cc4f2;--mark:#3a2a06}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 Inter,"Noto Sans","Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
main,footer{max-width:1252px;margin:0 auto;padding:3rem 1.5rem 1rem}
main>:not(figure){max-width:44rem}
h1{font-size:2.1rem;line-height:1.2;letter-spacing:-.015em;margin:0 0 1rem;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.3;margin:2.5rem 0 .5rem}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
p,ul,ol,blockquote,pre{margin-top:0;margin-bottom:1rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
code{font:.9em ui-monospace,"Noto Sans Mono",Menlo,monospace;background:var(--band);padding:.1em .3em;border-radius:3px}
pre{background:var(--band);padding:1rem;overflow-x:auto;border-radius:6px}
pre code{padding:0;background:none}
figure{margin:1rem 0 2.5rem}
figcaption{margin:.25rem 0 .75rem;color:var(--muted);font-size:.95rem;max-width:44rem}
figcaption b{color:var(--ink)}
.picture{overflow-x:auto;border:1px solid var(--line);border-radius:8px;margin-bottom:.75rem;width:fit-content;max-width:100%}
.picture::-webkit-scrollbar{height:12px}
.picture::-webkit-scrollbar-track{background:var(--band)}
.picture::-webkit-scrollbar-thumb{background:var(--muted);border:3px solid var(--band);border-radius:6px}
.picture>svg{display:block;margin:auto}
.narrow{display:none}
details{border-top:1px solid var(--line)}
summary{cursor:pointer;padding:.6rem 0;font-weight:600}
.rows{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.5;font-variant-numeric:tabular-nums}
.rows th{text-align:left;font-weight:600;color:var(--muted);padding:.35rem .75rem .35rem 0;border-bottom:2px solid var(--line)}
.rows td{vertical-align:top;padding:.55rem .75rem .55rem 0;border-bottom:1px solid var(--line)}
.rows tr:target td{background:var(--mark)}
.rows td:last-child,.rows th:last-child{padding-right:0}
.rows .date{white-space:nowrap}
.rows .what{width:11%}
.rows .who{width:24%}
.rows .sentence{width:45%}
.rows .status{white-space:nowrap}
.rows blockquote{margin:0 0 .35rem}
.rows blockquote:last-child{margin-bottom:0}
.rows cite{display:block;font-style:normal;color:var(--muted);font-size:.8125rem}
.key{width:14px;height:14px;vertical-align:-2px;margin-right:.4em}
.unsaid{color:var(--muted)}
footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:3rem;color:var(--muted);font-size:.875rem}
@media (max-width:719px){
main,footer{padding:1.5rem 1rem 1rem}
h1{font-size:1.6rem}
.picture{display:none}
.narrow{display:block;list-style:none;margin:0 0 1rem;padding:0 0 0 1rem;border-left:2px solid var(--line)}
.narrow li{position:relative;margin:0 0 .75rem;line-height:1.4}
.narrow a{color:inherit;text-decoration:none;display:block}
.narrow .key{position:absolute;left:calc(-1rem - 8px);top:3px}
.narrow time{display:block;color:var(--muted);font-size:.8125rem}
.narrow em{color:var(--muted);font-size:.875rem}
.rows,.rows tbody,.rows tr,.rows td{display:block;width:auto!important}
.rows thead{display:none}
.rows tr{padding:.75rem 0;border-bottom:1px solid var(--line)}
.rows td{border:0;padding:.1rem 0}
.rows .date{font-weight:600}
}
@media print{
:root{--ground:#fff;--ink:#000;--muted:#3a4550;--line:#c5ced8;--band:#f6f8fa;--link:#000;--mark:#fff}
@page{size:A4 landscape;margin:14mm}
main,footer{padding:0;max-width:none}
.picture{border:0;overflow:visible}
.picture>svg{min-width:0!important}
h2,h3,summary,figcaption{break-after:avoid}
tr,.picture{break-inside:avoid}
thead{display:table-header-group}
a{text-decoration:none}
}
)";

}  // namespace

std::string make_page(std::string_view title, std::string_view body, std::string_view foot) {
    std::string page =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    render::append_escaped(title, page);
    page += "</title>\n<style>";
    page += kStyle;
    page += render::picture_styles();
    page += "</style>\n</head>\n<body>\n<main>\n";
    page += body;
    page += "</main>\n<footer>\n";
    page += foot;
    page += "</footer>\n</body>\n</html>\n";
    return page;
}

}  // namespace chronograph::report
