import java.util.List;

class Ops {

    void f() throws Exception {
        list.forEach(x -> System.out.println(x));
        map.remove(k);
    }
}
