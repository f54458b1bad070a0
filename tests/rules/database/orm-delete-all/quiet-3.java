import org.springframework.data.jpa.repository.JpaRepository;

class Ops {
OrderRepository orders;
    void f() throws Exception {
        orders.deleteAll(List.of(a));
        orders.delete(a);
    }
}
