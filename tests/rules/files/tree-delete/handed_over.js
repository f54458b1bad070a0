import { rimraf } from 'rimraf';
import { rm } from 'node:fs/promises';

await Promise.all(folders.map(rimraf));
//                ^^^^^^^^^^^^^^^^^^^ critical: deletes the folder that is named at run time and everything below
['dist', '.cache'].forEach((folder) => rm(folder, { recursive: true }));
['dist', 'data'].forEach((folder) => rm(folder, { recursive: true }));
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "data" and everything below
folders.map(describe);
