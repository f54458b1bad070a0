import jakarta.persistence.EntityManager;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

class Orders {
    void clear(EntityManager em, OrderRepository orders, long id) {
        em.createQuery("delete from Order").executeUpdate();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "Order"
        em.createNativeQuery("DELETE FROM sessions WHERE id = ?1").setParameter(1, id).executeUpdate();
        orders.deleteAll();
//      ^^^^^^^^^^^^^^^^^^ critical: deletes every row of a table
        orders.deleteAllInBatch();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a table
        orders.deleteAll(List.of(one));
        orders.deleteById(id);
    }

    @Modifying
    @Query("DELETE FROM Audit a")
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "Audit"
    void wipe();
}
