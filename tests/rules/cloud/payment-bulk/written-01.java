import com.stripe.model.Refund;

class Ops {

    void f() throws Exception {
        for (Charge c : charges) {
            Refund.create(Map.of("charge", c.getId()));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        }
    }
}
