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
const page = await browser.newPage({ viewport: { width: 1120, height: 880 }, deviceScaleFactor: 1.5 });
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
  const changes = JSON.parse(process.env.CHANGES);
  await picture(changes);
  for (const change of changes) {
    await revert(change);
  }
}

// The picture of the README: the first change with its hover, and below it what was found in all files.
async function picture(changes) {
  for (const { file } of changes.toReversed()) {
    await open(basename(file));
    await marks().first().waitFor();
  }
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row", { hasText: changes.at(-1).says }).first().waitFor();
  await page.keyboard.press("Control+1"); // back into the editor
  await page.keyboard.press("Control+B"); // without the explorer
  await goTo(changes[0]);
  await showHover(changes[0].says);
  await screenshot("picture", { clip: { x: 0, y: 0, width: 1120, height: 758 } });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+J");
}

// Opens the file, waits for the mark, reads the hover, takes the change back by the quick fix, saves.
async function revert(change) {
  const { says, base } = change;
  const file = basename(change.file);
  await open(file);
  await marks().first().waitFor();
  saw(`${file}: a squiggle`);

  await goTo(change);
  saw(`hover: ${oneLine(await showHover(says))}`);
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
  await until("no squiggle", async () => (await marks().count()) === 0);
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

// A file that has a tab is shown by it. Otherwise its row is clicked: under load the list takes an Enter before it is
// ready for it; and if the list closes all the same, the file is asked for again.
async function open(file) {
  const tab = page.locator(".tab.active", { hasText: file });
  await until(`${file} open`, async () => {
    const known = page.locator(".tab", { hasText: file }).first();
    if ((await known.count()) > 0) {
      await known.click();
    } else {
      await page.keyboard.press("Control+P");
      const input = page.locator(".quick-input-widget input");
      await input.waitFor();
      await input.fill(file);
      await page.locator(".quick-input-list .monaco-list-row", { hasText: file }).first().click();
    }
    return tab.waitFor({ timeout: 15_000 }).then(() => true, () => false);
  });
  await page.locator(".view-lines .view-line").first().waitFor();
}

function marks() {
  return page.locator(".squiggly-error, .squiggly-warning");
}

// By keys: a mouse over the word is too slow on a busy machine.
async function showHover(says) {
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  const hover = page.locator(".monaco-hover .hover-row", { hasText: says }).first();
  await hover.waitFor();
  return hover.innerText();
}

// To the first place of the word. Counted in the file: the screen may begin further down.
async function goTo({ word, present }) {
  const lines = present.split("\n");
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

async function screenshot(name, options = {}) {
  await page.screenshot({ ...options, path: join(process.env.SCREENS, `${name}.png`) });
}

function saw(what) {
  console.log(`  seen: ${what}`);
}

function oneLine(text) {
  return text.replaceAll("\u00a0", " ").split(/\s*\n\s*/).filter(Boolean).join(" / ");
}
