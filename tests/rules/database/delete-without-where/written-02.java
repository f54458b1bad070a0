import org.springframework.data.jpa.repository.JpaRepository;

class Ops {
OrderRepository orders;
    void f() throws Exception {
        orders.deleteAllInBatch();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a table
    }
}
