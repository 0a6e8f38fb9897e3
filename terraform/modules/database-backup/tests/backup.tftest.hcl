mock_provider "azurerm" {}

variables {
  name                = "pokero-test"
  location            = "westeurope"
  resource_group_name = "pokero-test-rg"
  storage_name        = "pokerotestbackup"
  replication         = "GZRS"
  undelete_days       = 35
  locked              = true
  endpoints_subnet_id = "subnet"
  blob_zone_id        = "zone"
  workspace_id        = "workspace"
}

run "denied_by_default" {
  command = plan

  assert {
    condition     = one(azurerm_storage_account.this.network_rules).default_action == "Deny" && !azurerm_storage_account.this.public_network_access_enabled && !azurerm_storage_account.this.allow_nested_items_to_be_public
    error_message = "Backups are to be reached by the private endpoint only."
  }

  assert {
    condition     = azurerm_storage_container.backups.container_access_type == "private"
    error_message = "The container is to be private."
  }
}

run "encrypted_on_the_way_and_at_rest" {
  command = plan

  assert {
    condition     = azurerm_storage_account.this.https_traffic_only_enabled && azurerm_storage_account.this.min_tls_version == "TLS1_2" && azurerm_storage_account.this.infrastructure_encryption_enabled
    error_message = "TLS 1.2 and both layers of encryption are to be on."
  }
}

run "a_deleted_backup_can_be_brought_back" {
  command = plan

  assert {
    condition     = one(azurerm_storage_account.this.blob_properties).versioning_enabled && one(one(azurerm_storage_account.this.blob_properties).delete_retention_policy).days == 35
    error_message = "Deleted and overwritten backups are to be kept for undelete_days."
  }

  assert {
    condition     = azurerm_management_lock.this[0].lock_level == "CanNotDelete"
    error_message = "The account is to be locked against deletion."
  }
}

run "the_container_is_the_one_that_is_written_to" {
  command = plan

  assert {
    condition     = azurerm_storage_container.backups.name == "pokero-backups"
    error_message = "k8s/postgres/backup.yaml writes to pokero-backups."
  }
}

run "a_name_with_a_hyphen_is_none" {
  command = plan
  variables {
    storage_name = "pokero-backup"
  }
  expect_failures = [var.storage_name]
}

run "a_day_to_bring_back_a_backup_is_too_short" {
  command = plan
  variables {
    undelete_days = 1
  }
  expect_failures = [var.undelete_days]
}
