//@ wrong
#[slot]
pub struct Then(ChildrenFn);

//@ right
#[slot]
pub struct Then {
    children: ChildrenFn,
}
