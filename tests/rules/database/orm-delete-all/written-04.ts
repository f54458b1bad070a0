import { Repository } from 'typeorm';
class S { constructor(private orders: Repository<Order>) {} async f() { await this.orders.clear(); } }
//                                                                            ^^^^^^^^^^^^^^^^^^^ critical: empties the table of an entity
