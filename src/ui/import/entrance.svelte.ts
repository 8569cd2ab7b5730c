/** Whether somebody has asked to add articles. All that answers is loaded then, or later. */
class Entrance {
  isOpen = $state(false);
}

export const entrance = new Entrance();
