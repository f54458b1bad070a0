import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";

describe("uploads", () => {
  let folder;
  let given;

  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), "uploads-"));
    given = process.env.UPLOADS;
  });

  afterEach(async () => {
    await fs.rm(folder, { force: true, recursive: true });
    await fs.rm(given, { force: true, recursive: true });
  });
});
