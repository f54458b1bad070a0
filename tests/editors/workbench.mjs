// What a person does in the workbench, by keys, and what that person has to see.
// Started by vscode.py with a part to play: `take-back`, `no-program` or `no-server`.

import { createRequire } from "node:module";
import { basename, join } from "node:path";

const here = createRequire(import.meta.url);
const { chromium } = here("../../target/tools/code-server/node_modules/playwright-core");

const patience = 90_000; // milliseconds for one thing to appear; the workbench is slow on a busy machine
const parts = { "take-back": takeBack, "no-program": noProgram, "no-server": noServer };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.setDefaultTimeout(patience);
try {
  await page.goto(process.env.ADDRESS);
  await page.waitForSelector(".monaco-workbench .explorer-folders-view .monaco-list-row");
  await parts[process.argv[2]]();
} catch (error) {
  console.error(error);
  await screenshot("failure");
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function takeBack() {
  for (const change of JSON.parse(process.env.CHANGES)) {
    await revert(change);
  }
}

// Opens the file, waits for the mark, reads the hover, takes the change back by the quick fix, saves.
async function revert({ file: path, word, says, base }) {
  const file = basename(path);
  await open(file);
  const mark = page.locator(".squiggly-error, .squiggly-warning").first();
  await mark.waitFor();
  saw(`${file}: a squiggle`);

  await goTo(word);
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  const hover = page.locator(".monaco-hover .hover-row", { hasText: says }).first();
  await hover.waitFor();
  saw(`hover: ${oneLine(await hover.innerText())}`);
  await screenshot(`${file}-hover`);
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+.");
  const action = page.locator(".action-widget .monaco-list-row", { hasText: /revert/i }).first();
  await action.waitFor();
  const titles = await page.locator(".action-widget .monaco-list-row").allInnerTexts();
  saw(`quick fixes: ${titles.map(oneLine).filter(Boolean).join(" | ")}`);
  await screenshot(`${file}-actions`);
  await action.click();

  await until(`${file} as it was in the base`, async () => (await text()).trimEnd() === base.trimEnd());
  await until("no squiggle", async () => (await page.locator(".squiggly-error, .squiggly-warning").count()) === 0);
  await page.keyboard.press("Control+S");
  await until("the file saved", async () => (await page.locator(".tab.active.dirty").count()) === 0);
  await screenshot(`${file}-reverted`);
  saw(`${file}: reverted and saved, no squiggle left`);
}

// The messages of a program that is missing, or no server, are ours: they name the program and show nothing of the environment.
async function noProgram() {
  await complaint("no-program", /"\/nowhere\/tagout", and no program is there/);
}

async function noServer() {
  await complaint("no-server", /\/false was found but did not start as a language server/);
}

async function complaint(name, says) {
  await open("costs.py");
  const toast = page.locator(".notification-toast", { hasText: says }).first();
  await toast.waitFor();
  saw(`message: ${oneLine(await toast.innerText())}`);
  await screenshot(name);
  const all = (await page.locator(".notification-toast").allInnerTexts()).map(oneLine);
  if (all.length !== 1 || all[0].includes("PATH=")) {
    throw new Error(`one message was expected:\n${all.join("\n")}`);
  }
}

async function open(file) {
  await page.keyboard.press("Control+P");
  const input = page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(file);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: file }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".tab.active", { hasText: file }).waitFor();
  await page.locator(".view-lines .view-line").first().waitFor();
}

// To the first place of a word, by the line numbers that the editor itself counts.
async function goTo(word) {
  const lines = (await text()).split("\n");
  const line = lines.findIndex((line) => line.includes(word));
  await page.keyboard.press("Control+G");
  const input = page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(`:${line + 1}:${lines[line].indexOf(word) + 1}`);
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

// The visible lines in their order on the screen, with the editor's no-break spaces as spaces.
async function text() {
  const lines = await page.locator(".view-lines .view-line").evaluateAll((elements) =>
    elements
      .map((element) => ({ top: parseFloat(element.style.top), text: element.textContent }))
      .sort((a, b) => a.top - b.top)
      .map((line) => line.text),
  );
  return lines.join("\n").replaceAll("\u00a0", " ");
}

async function until(what, probe) {
  const end = Date.now() + patience;
  while (!(await probe())) {
    if (Date.now() > end) {
      throw new Error(`${what}: not seen within ${patience / 1000} s`);
    }
    await page.waitForTimeout(100);
  }
}

async function screenshot(name) {
  await page.screenshot({ path: join(process.env.SCREENS, `${name}.png`) });
}

function saw(what) {
  console.log(`  seen: ${what}`);
}

function oneLine(text) {
  return text.replaceAll("\u00a0", " ").split(/\s*\n\s*/).filter(Boolean).join(" / ");
}
