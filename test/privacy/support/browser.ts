import { type Browser, launch } from "puppeteer-core";
import { type BrowserName, browserPath } from "../../support/browsers.ts";

/** Both are driven by the same code: Chromium over its own protocol, Firefox over WebDriver BiDi. */
export const browserNames: readonly BrowserName[] = ["chromium", "firefox"];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter",
];

/** The system's browser, with everything that is not for this machine going through a proxy. */
export function openBrowser(name: BrowserName, proxyPort: number): Promise<Browser> {
  const executablePath = browserPath(name);
  if (name === "chromium") {
    return launch({ executablePath, args: [...quiet, `--proxy-server=http://127.0.0.1:${proxyPort}`] });
  }
  return launch({
    browser: "firefox",
    executablePath,
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
      "network.proxy.no_proxies_on": "127.0.0.1",
    },
  });
}
