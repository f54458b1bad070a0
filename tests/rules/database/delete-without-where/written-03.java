import jakarta.persistence.EntityManager;

class Ops {
EntityManager em;
    void f() throws Exception {
        em.createQuery("DELETE FROM Order").executeUpdate();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "Order"
    }
}
