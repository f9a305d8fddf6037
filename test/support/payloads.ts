/** Every text here has broken some page that showed strangers' text as markup. None may do anything in ours. */
const scripts = [
  "<script>window.__pwned=1</script>",
  "<SCRIPT SRC=//127.0.0.1:9/x.js></SCRIPT>",
  "<scr<script>ipt>window.__pwned=1</scr</script>ipt>",
  "</script><script>window.__pwned=1</script>",
  "</title><script>window.__pwned=1</script>",
  "</textarea><script>window.__pwned=1</script>",
  "</pre></code><script>window.__pwned=1</script>",
  "<!--><script>window.__pwned=1</script>-->",
  "<![CDATA[<script>window.__pwned=1</script>]]>",
  "<script type=module>window.__pwned=1</script>",
  "<script>fetch('//127.0.0.1:9')</script>",
  "\u0000<script>window.__pwned=1</script>",
];

const handlers = [
  "onerror",
  "onload",
  "onfocus",
  "onmouseover",
  "onclick",
  "ontoggle",
  "onanimationstart",
  "onpointerenter",
];
const tags = ["img src=x", "svg", "body", "input autofocus", "details open", "video src=x", "iframe", "marquee"];
const events = tags.map((tag, index) => `<${tag} ${handlers[index % handlers.length]}=window.__pwned=1>`);
const quoted = handlers.map((handler) => `" ${handler}="window.__pwned=1" x="`);
const singleQuoted = handlers.map((handler) => `' autofocus ${handler}='window.__pwned=1' x='`);

const addresses = [
  "javascript:window.__pwned=1",
  "JaVaScRiPt:window.__pwned=1",
  "java\tscript:window.__pwned=1",
  "&#106;avascript:window.__pwned=1",
  "data:text/html,<script>parent.__pwned=1</script>",
  "vbscript:msgbox(1)",
  "<a href=javascript:window.__pwned=1>x</a>",
  "<form action=javascript:window.__pwned=1><button>x</button></form>",
  "<iframe src=javascript:parent.__pwned=1></iframe>",
  "<iframe srcdoc='<script>parent.__pwned=1</script>'></iframe>",
  "<object data=javascript:window.__pwned=1></object>",
  "<embed src=javascript:window.__pwned=1>",
  "<base href=//127.0.0.1:9/>",
  "<meta http-equiv=refresh content='0;url=javascript:window.__pwned=1'>",
  "<link rel=stylesheet href=//127.0.0.1:9/x.css>",
  "<link rel=import href=data:text/html,x>",
];

const markup = [
  "<svg><script>window.__pwned=1</script></svg>",
  "<svg><animate onbegin=window.__pwned=1 attributeName=x dur=1s>",
  "<svg><a xlink:href=javascript:window.__pwned=1><text>x</text></a></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=window.__pwned=1>",
  "<noscript><p title='</noscript><img src=x onerror=window.__pwned=1>'>",
  "<template><img src=x onerror=window.__pwned=1></template>",
  "<style>@import '//127.0.0.1:9/x.css';</style>",
  "<style>*{background:url(//127.0.0.1:9/x)}</style>",
  "<img src='//127.0.0.1:9/x.png'>",
  "<img srcset='//127.0.0.1:9/x.png 1x'>",
  "<video><source src=x onerror=window.__pwned=1></video>",
  "<audio src=x onerror=window.__pwned=1>",
  "<table background='//127.0.0.1:9/x'>",
  "<div style='background:url(//127.0.0.1:9/x)'>",
  "<select autofocus onfocus=window.__pwned=1>",
  "<keygen autofocus onfocus=window.__pwned=1>",
  "<isindex action=javascript:window.__pwned=1>",
  "<img/src=x/onerror=window.__pwned=1>",
  "<img src=x onerror\n=window.__pwned=1>",
  "<<img src=x onerror=window.__pwned=1>",
  "&lt;img src=x onerror=window.__pwned=1&gt;",
  "%3Cimg%20src=x%20onerror=window.__pwned=1%3E",
  "\\u003cimg src=x onerror=window.__pwned=1\\u003e",
  "+ADw-script+AD4-window.__pwned=1+ADw-/script+AD4-",
  "\uff1cscript\uff1ewindow.__pwned=1\uff1c/script\uff1e",
];

const templates = [
  "{{constructor.constructor('window.__pwned=1')()}}",
  `\${window.__pwned=1}`,
  `\`\${window.__pwned=1}\``,
  "#{window.__pwned=1}",
  "<%= window.__pwned=1 %>",
  "[x](javascript:window.__pwned=1)",
  "![x](x onerror=window.__pwned=1)",
  "`<img src=x onerror=window.__pwned=1>`",
  "**<img src=x onerror=window.__pwned=1>**",
  "');window.__pwned=1;//",
  '");window.__pwned=1;//',
  '-->\'"/></sCript><svG x=">" onload=(window.__pwned=1)>',
];

const names = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "../../../etc/passwd",
  "..\\..\\windows",
  "con.cs",
  "\u202egpj.exe",
  "a\u0000b",
  "😀".repeat(50),
  "x".repeat(3_000),
];

export const payloads: readonly string[] = [
  ...scripts,
  ...events,
  ...quoted,
  ...singleQuoted,
  ...addresses,
  ...markup,
  ...templates,
  ...names,
];
