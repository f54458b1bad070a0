import { Pinecone } from '@pinecone-database/pinecone';
const pc = new Pinecone();
await pc.index('docs').deleteAll();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something
