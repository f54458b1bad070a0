import fs from "fs";

vi.mock("fs");
fs.rmSync("/srv/data", { recursive: true });
