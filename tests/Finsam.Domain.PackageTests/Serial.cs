// Packing and examples build the same library: one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
