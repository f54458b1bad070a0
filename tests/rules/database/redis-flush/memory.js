import NodeCache from "node-cache";

const cache = new NodeCache();
cache.flushAll();
