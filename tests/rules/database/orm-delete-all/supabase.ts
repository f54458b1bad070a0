import { createClient } from '@supabase/supabase-js';

const db = createClient(url, key);
await db.from('scores').delete().neq('id', 0);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
await db.from('scores').delete().not('id', 'is', null).select();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
await db.from('scores').delete().eq('id', 7);
