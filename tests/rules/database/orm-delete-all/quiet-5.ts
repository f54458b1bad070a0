import { Repository } from 'typeorm';
class S { constructor(private orders: Repository<Order>) {} async f(id) { await this.orders.delete(id); } }
