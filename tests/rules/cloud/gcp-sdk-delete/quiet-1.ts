import { Storage } from '@google-cloud/storage';
await new Storage().bucket('b').file('one').delete();
