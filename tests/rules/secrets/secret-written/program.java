class A {
    String key = "sk_live_51NvKq2Lx8HqTzWcR4yPb7DfGmJ0aSe";
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts a secret where everybody who reads the file has it
    String name = "sk_live_example_key_of_nobody";
}
